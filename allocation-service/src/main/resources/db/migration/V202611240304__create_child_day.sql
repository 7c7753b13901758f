-- Assignments of unaccompanied children in the feed: equalising (E), to kin (K), otherwise (O).
alter table settlement_fact drop constraint settlement_fact_kind_check;
alter table settlement_fact add constraint settlement_fact_kind_check check (kind in ('D', 'R', 'C', 'X', 'S', 'E', 'K', 'O'));

-- Children a municipality and day: of the assignment's decision, and of what changed it. A thousand rows a year, where the
-- feed has a million.
create table child_day (
  municipality_code text not null,
  decided_on date not null,
  kind char(1) not null check (kind in ('E', 'K', 'O')),
  day date not null,
  assigned int not null,
  primary key (municipality_code, decided_on, kind, day)
);
