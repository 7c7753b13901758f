-- Årskalender: one common date of each year for quotas and children's shares.
create table yearly_calendar (
  year int primary key,
  version bigint not null,
  common_date date not null,
  set_at timestamptz not null,
  set_by text not null
);

create table yearly_calendar_step (
  year int not null references yearly_calendar (year),
  step text not null,
  due_on date not null,
  primary key (year, step)
);

create table share_report (
  id uuid primary key,
  year int not null references yearly_calendar (year),
  county_code text not null,
  reported_on date not null,
  diary_number text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index share_report_year on share_report (year, county_code, reported_on);
