package se.lansstyrelsen.integration.grants.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.regex.Pattern;

/** The county boards' series of diary numbers (diarienummer), one a year: {@code 4846-2017}. */
@ApplicationScoped
class DiaryNumbers {

    private static final Pattern OF_THE_SERIES = Pattern.compile("([1-9]\\d{0,8})-(\\d{4})");

    private final EntityManager database;

    DiaryNumbers(EntityManager database) {
        this.database = database;
    }

    /** The next number; the series is held until the transaction ends, so that it has no gaps. */
    String next(String countyCode, int year) {
        var number = (Number) database.createNativeQuery(
                        """
                        insert into diary_series values (?1, ?2, 1)
                        on conflict (county_code, year) do update set last_number = diary_series.last_number + 1
                        returning last_number""",
                        Long.class)
                .setParameter(1, countyCode)
                .setParameter(2, year)
                .getSingleResult();
        return number + "-" + year;
    }

    /** A number given elsewhere is used; the series goes on after it. Numbers of another form are left alone. */
    void used(String countyCode, String diaryNumber) {
        var parts = OF_THE_SERIES.matcher(diaryNumber);
        if (parts.matches()) {
            database.createNativeQuery(
                            """
                            insert into diary_series values (?1, ?2, ?3)
                            on conflict (county_code, year)
                            do update set last_number = greatest(diary_series.last_number, excluded.last_number)""")
                    .setParameter(1, countyCode)
                    .setParameter(2, Integer.valueOf(parts.group(2)))
                    .setParameter(3, Long.valueOf(parts.group(1)))
                    .executeUpdate();
        }
    }
}
