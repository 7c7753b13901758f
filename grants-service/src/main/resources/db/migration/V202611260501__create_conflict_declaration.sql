-- Append-only but for the lifting, which is written once.
create table conflict_declaration (
  id uuid primary key,
  version bigint not null,
  application_id uuid not null references application (id),
  officer text not null,
  county_code text not null,
  conflict boolean not null,
  ground text check (ground in ('PARTY_OR_AFFECTED', 'REPRESENTATIVE', 'EARLIER_INSTANCE', 'OTHER_CIRCUMSTANCE')),
  declared_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by text,
  lifting_reason text,
  check (conflict = (ground is not null)),
  check (conflict or lifted_at is null),
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifting_reason is null)),
  check (lifted_by <> officer)
);
create index conflict_declaration_application on conflict_declaration (application_id, officer, declared_at desc, id desc);
