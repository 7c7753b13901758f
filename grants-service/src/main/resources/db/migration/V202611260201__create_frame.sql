-- Tilldelade medel: what a county has for a scheme and year, and the ledger its sums can be counted again from.
create table frame (
  id uuid primary key,
  version bigint not null,
  scheme text not null check (scheme in ('SECTION_37', 'SECTION_37_A', 'TIA')),
  year int not null,
  county_code text not null,
  -- The board that disposes of the money: Jönköping's (06) for 37 a §, otherwise the county's own.
  deciding_county text not null,
  entries int not null,
  allotted numeric(18, 2) not null check (allotted >= 0),
  reserved numeric(18, 2) not null check (reserved >= 0),
  decided numeric(18, 2) not null,
  paid numeric(18, 2) not null,
  returned numeric(18, 2) not null check (returned >= 0),
  available numeric(18, 2) not null check (available >= 0),
  check (allotted + returned = available + reserved + decided),
  check (returned <= paid and paid <= decided)
);
create unique index frame_of_scheme_year_county on frame (scheme, year, county_code);

create table frame_entry (
  id uuid primary key,
  frame_id uuid not null references frame (id),
  number int not null,
  kind text not null check (kind in ('ALLOTTED', 'TRANSFERRED_OUT', 'TRANSFERRED_IN', 'RESERVED', 'RELEASED', 'DECIDED', 'REDUCED', 'PAID', 'RETURNED')),
  amount numeric(14, 2) not null check (amount > 0 or kind = 'ALLOTTED' and amount <> 0),
  -- The part of a decided amount that its matter had reserved before.
  from_reservation numeric(14, 2) not null check (from_reservation = 0 or kind = 'DECIDED' and from_reservation between 0 and amount),
  matter_id uuid,
  counterpart_id uuid references frame (id),
  reason text,
  entered_by text not null,
  entered_at timestamptz not null,
  unique (frame_id, number),
  check ((counterpart_id is not null) = (kind in ('TRANSFERRED_OUT', 'TRANSFERRED_IN')))
);
create index frame_entry_of_matter on frame_entry (frame_id, matter_id);

-- Whose entry it was may be erased some day; what was entered may not.
create trigger frame_entry_is_immutable
  before delete or update of frame_id, number, kind, amount, from_reservation, matter_id, counterpart_id on frame_entry
  for each row execute function refuse_change();
