create table area_opinion (
  id uuid primary key,
  version bigint not null,
  municipality_code text not null,
  received_on date not null,
  status text not null check (status in ('RECEIVED', 'PROPOSED', 'DECIDED', 'NOTIFIED')),
  proposed_by text,
  return_reason text,
  diary_number text,
  decided_on date,
  decided_by text,
  decision_maker text,
  rapporteur text,
  notified_on date,
  created_at timestamptz not null,
  created_by text not null
);
create index area_opinion_list on area_opinion (received_on desc, id);
create index area_opinion_municipality on area_opinion (municipality_code text_pattern_ops, received_on desc);

create table area_opinion_area (
  area_opinion_id uuid not null references area_opinion (id),
  area_code text not null,
  name text,
  assessment text not null check (assessment in ('NOT_ASSESSED', 'NO_OBJECTION', 'OBJECTION')),
  reasons text,
  notified boolean not null,
  primary key (area_opinion_id, area_code)
);

create table area_opinion_indicator (
  area_opinion_id uuid not null references area_opinion (id),
  area_code text not null,
  kind text not null,
  figure numeric(6, 2),
  unit text not null check (unit in ('PERCENT', 'POINTS')),
  source text not null,
  year int not null,
  primary key (area_opinion_id, area_code, kind)
);

create table area_opinion_consultation (
  area_opinion_id uuid not null references area_opinion (id),
  place int not null,
  kind text not null check (kind in ('WRITTEN', 'MEETING', 'DIALOGUE')),
  counterpart text not null,
  begins_on date not null,
  ends_on date,
  primary key (area_opinion_id, place)
);
