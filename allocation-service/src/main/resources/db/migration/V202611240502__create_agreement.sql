create table agreement (
  id uuid primary key,
  version bigint not null,
  county_code text not null,
  kind text not null check (kind in ('RECEPTION', 'READINESS', 'UNACCOMPANIED_PLACES')),
  status text not null check (status in ('DRAFT', 'SENT', 'SIGNED', 'TERMINATED')),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  notice_months int not null check (notice_months >= 0),
  extension_months int not null check (extension_months >= 0),
  diary_number text,
  sent_on date,
  sent_by text,
  return_reason text,
  signed_on date,
  notice_on date,
  notice_by text,
  last_day date,
  created_at timestamptz not null,
  created_by text not null
);
create index agreement_county on agreement (county_code, status);
create index agreement_list on agreement (valid_from desc, id);

create table agreement_party (
  agreement_id uuid not null references agreement (id),
  party_code text not null,
  county_board boolean not null,
  places int check (places > 0),
  signed_on date,
  registered_by_county boolean not null,
  primary key (agreement_id, party_code)
);
create index agreement_party_code on agreement_party (party_code);
