create table forum (
  id uuid primary key,
  version bigint not null,
  name text not null,
  level text not null check (level in ('NATIONAL', 'REGIONAL', 'SUBREGIONAL', 'LOCAL', 'WORKING_GROUP')),
  parent_id uuid references forum (id),
  county_code text,
  lead_organisation_id uuid not null references organisation (id),
  mandate text,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  ending_reason text,
  open_to_public boolean not null
);
create index forum_by_parent on forum (parent_id);
create index forum_by_lead on forum (lead_organisation_id);
create index forum_by_county on forum (county_code, name, id);
