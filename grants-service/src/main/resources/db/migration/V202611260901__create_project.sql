-- Projektkatalogen: one for each granted matter.
create table project (
  id uuid primary key,
  version bigint not null,
  application_id uuid not null unique references application (id),
  status text not null check (status in ('UNPUBLISHED', 'PUBLISHED', 'WITHDRAWN')),
  scheme text not null check (scheme in ('SECTION_37', 'SECTION_37_A', 'TIA')),
  county_code text not null,
  deciding_county text not null,
  year int not null,
  organisation_number text not null,
  organisation_name text not null,
  municipality_code text,
  diary_number text not null,
  purposes jsonb not null,
  target_groups jsonb not null,
  starts_on date,
  ends_on date,
  granted_amount numeric(14, 2) not null check (granted_amount >= 0),
  title text,
  summary text,
  method text,
  results text,
  lessons text,
  transferability text,
  contact_function text,
  contact_address text,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  published_at timestamptz,
  withdrawal_reason text,
  search tsvector not null generated always as (
    setweight(to_tsvector('swedish', coalesce(title, '')), 'A')
    || setweight(to_tsvector('swedish', coalesce(summary, '') || ' ' || organisation_name), 'B')
    || setweight(to_tsvector('swedish', coalesce(results, '') || ' ' || coalesce(method, '')), 'C')
    || setweight(to_tsvector('swedish', coalesce(lessons, '') || ' ' || coalesce(transferability, '')), 'D')) stored,
  check (status = 'UNPUBLISHED' or published_at is not null),
  check (status <> 'PUBLISHED' or (title is not null and summary is not null and contact_function is not null)),
  check ((status = 'WITHDRAWN') = (withdrawal_reason is not null))
);
create index project_search on project using gin (search) where status = 'PUBLISHED';
create index project_purposes on project using gin (purposes jsonb_path_ops) where status = 'PUBLISHED';
create index project_target_groups on project using gin (target_groups jsonb_path_ops) where status = 'PUBLISHED';
create index project_latest on project (published_at desc, id) where status = 'PUBLISHED';
create index project_year_county on project (year, county_code);
create index project_unpublished on project (deciding_county, opened_at, id) where status <> 'PUBLISHED';

-- The catalogue's feed, numbered in the order of commitment.
create table project_change (
  number bigint primary key,
  project_id uuid not null references project (id),
  kind text not null check (kind in ('PUBLISHED', 'CHANGED', 'WITHDRAWN')),
  at timestamptz not null
);
create index project_change_project on project_change (project_id, number);
create trigger project_change_is_immutable
  before delete or update on project_change
  for each row execute function refuse_change();

-- A project for what was granted before there was a catalogue, as GrantedProjects makes them.
insert into project (id, version, application_id, status, scheme, county_code, deciding_county, year, organisation_number,
  organisation_name, municipality_code, diary_number, purposes, target_groups, starts_on, ends_on, granted_amount, title,
  opened_at, changed_at)
select gen_random_uuid(), 0, a.id, 'UNPUBLISHED', a.scheme, a.concerned_county, a.deciding_county, first.year,
  a.organisation_number, a.applicant_name, a.municipality_code, a.diary_number,
  coalesce(a.content -> 'purposes', '[]'), coalesce(a.content -> 'targetGroups', '[]'),
  cast(a.content ->> 'startsOn' as date), last.ends_on, last.granted_amount, a.title, now(), now()
from application a
join lateral (
  select cast(extract(year from d.decided_on) as int) as year from grant_decision d
  where d.application_id = a.id and d.granted_amount > 0 order by d.number limit 1) first on true
join lateral (
  select d.granted_amount, d.ends_on from grant_decision d
  where d.application_id = a.id order by d.number desc limit 1) last on true;
