-- Leverans: what was sent to Migrationsverket, to the byte.
create table quota_delivery (
  id uuid primary key,
  version bigint not null,
  year int not null,
  file_hash text not null,
  row_count int not null,
  quota_sum int not null,
  share_sum int not null,
  incomplete_reason text,
  replaces uuid references quota_delivery (id),
  made_at timestamptz not null,
  made_by text not null,
  received_at timestamptz,
  received_by text
);
create index quota_delivery_year on quota_delivery (year desc, made_at desc);

create table quota_delivery_lack (
  quota_delivery_id uuid not null references quota_delivery (id),
  county_code text not null,
  lacks text not null check (lacks in ('QUOTAS', 'SHARES', 'QUOTAS_AND_SHARES')),
  primary key (quota_delivery_id, county_code)
);

create table quota_delivery_file (
  quota_delivery_id uuid primary key references quota_delivery (id),
  content bytea not null
);
