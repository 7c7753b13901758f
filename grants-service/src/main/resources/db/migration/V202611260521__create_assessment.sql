create table assessment (
  id uuid primary key,
  version bigint not null,
  application_id uuid not null references application (id),
  call_id uuid not null references call (id),
  officer text not null,
  scores jsonb not null,
  assessed_at timestamptz not null,
  changed_at timestamptz not null,
  unique (application_id, officer)
);
create index assessment_call on assessment (call_id);
