-- The bytes lie in attached_piece under the same id.
create table attachment (
  id uuid primary key,
  application_id uuid not null references application (id),
  kind text not null
    check (kind in ('CERTIFICATE_OF_COLLABORATION', 'EQUALITY_SUPPORT', 'BANK_PROOF', 'POWER_OF_ATTORNEY', 'OTHER')),
  partner text check (partner ~ '^[0-9]{10}$'),
  file_name text not null,
  media_type text not null,
  size bigint not null check (size > 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  added_by text not null check (added_by in ('APPLICANT', 'OFFICER')),
  added_at timestamptz not null,
  check ((kind = 'CERTIFICATE_OF_COLLABORATION') = (partner is not null))
);
create unique index attachment_once on attachment (application_id, kind, coalesce(partner, ''), hash);
