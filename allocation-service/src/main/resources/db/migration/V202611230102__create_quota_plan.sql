create table quota_plan (
  id uuid primary key,
  version bigint not null,
  county_code text not null,
  year int not null,
  status text not null check (status in ('DRAFT', 'CONSULTATION', 'PROPOSED', 'DECIDED', 'REPLACED')),
  closes_on date,
  proposed_by text,
  proposed_at timestamptz,
  decided_on date,
  decided_at timestamptz,
  decided_by text,
  diary_number text,
  rapporteur text,
  replaced_by uuid references quota_plan (id),
  created_at timestamptz not null,
  created_by text not null
);
create index quota_plan_standing on quota_plan (year, county_code, status);
create unique index quota_plan_one_open on quota_plan (year, county_code) where status in ('DRAFT', 'CONSULTATION', 'PROPOSED');

create table quota_plan_line (
  quota_plan_id uuid not null references quota_plan (id),
  municipality_code text not null,
  model_quota int check (model_quota >= 0),
  proposed_quota int check (proposed_quota >= 0),
  decided_quota int check (decided_quota >= 0),
  deviation_reason text,
  primary key (quota_plan_id, municipality_code)
);

create table quota_comment (
  id uuid primary key,
  quota_plan_id uuid not null references quota_plan (id),
  municipality_code text not null,
  text text not null,
  given_at timestamptz not null
);
create index quota_comment_plan on quota_comment (quota_plan_id, given_at);
