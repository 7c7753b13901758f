create table call (
  id uuid primary key,
  version bigint not null,
  scheme text not null check (scheme in ('SECTION_37', 'SECTION_37_A', 'TIA')),
  county_code text,
  deciding_county text not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  content jsonb not null,
  published_at timestamptz not null,
  opening_told_at timestamptz,
  cancelled_at timestamptz,
  notice text
);
create index call_opens on call (opens_at desc, id);
create index call_to_open on call (opens_at) where opening_told_at is null and cancelled_at is null;
