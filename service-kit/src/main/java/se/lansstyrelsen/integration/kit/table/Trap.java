package se.lansstyrelsen.integration.kit.table;

/** What a published table may hold that a careless reader would get wrong; each one met is told with its line. */
public enum Trap {
    /** Which delimiter or sheet the table was read by. */
    SHAPE,
    BYTE_ORDER_MARK,
    /** Rows above the header. */
    TITLE_ROW,
    /** A header cell with line breaks in it. */
    MULTI_LINE_HEADER,
    /** A column the layout has no place for; not read. */
    UNKNOWN_COLUMN,
    /** A column the layout may have is not in the table; not stated for anybody. */
    ABSENT_COLUMN,
    /** Thousands parted by a space or no-break space. */
    THOUSANDS_SPACE,
    /** A blank cell: not stated, which is not 0. */
    NOT_STATED,
    /** A mark such as &lt;6 or .. stands for a value of 1 to 5. */
    HIDDEN_VALUE,
    /** A note says that small values are left out without saying how: blank cells may be such. */
    BLANK_MAY_BE_HIDDEN,
    /** A cell for a figure holds something else; read as not stated. */
    NOT_A_NUMBER,
    /** A row has more or fewer cells than the header; not read. */
    WRONG_WIDTH,
    /** The county stands only on its first row and was taken from there. */
    COUNTY_CARRIED_DOWN,
    /** A row for a whole county; no municipality. */
    COUNTY_ROW,
    /** Delsumma; no municipality. */
    SUBTOTAL_ROW,
    /** Summa or Totalt of the whole table; no municipality. */
    TOTAL_ROW,
    /** A sum in the table is not that of its rows. */
    SUM_DIFFERS,
    /** Text below or between the rows. */
    NOTE_ROW,
    /** A name in another case than the official one. */
    UPPER_CASE_NAME,
    /** A name spelt, shortened or lengthened otherwise than the official one. */
    NAME_VARIANT,
    /** A name beside a known code says nothing; the code was followed. */
    UNKNOWN_NAME,
    /** Neither code nor name is a municipality's. */
    UNKNOWN_MUNICIPALITY,
    /** Code and name are two municipalities'; the row is nobody's. */
    CODE_AND_NAME_DIFFER,
    /** The municipality lies in another county than the row says; the municipality was followed. */
    COUNTY_DIFFERS,
    /** 114 for 0114, as spreadsheets make it. */
    LEADING_ZERO_LOST,
    /** The municipality has had its row; this one does not count. */
    REPEATED_MUNICIPALITY,
    /** A municipality of the year has no row: not stated, which is not 0. */
    MISSING_MUNICIPALITY
}
