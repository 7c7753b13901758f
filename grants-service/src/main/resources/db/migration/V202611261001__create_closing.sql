alter table application add column closed_at timestamptz;
alter table application add check (closed_at is null or status in ('DECIDED', 'WITHDRAWN'));
create index application_open_drafts on application (changed_at) where status = 'DRAFT';

-- What a matter came to when it was closed.
create table grant_closing (
  application_id uuid primary key references application (id),
  granted_amount numeric(14, 2) not null check (granted_amount >= 0),
  paid_amount numeric(14, 2) not null check (paid_amount >= 0),
  used_amount numeric(14, 2) not null check (used_amount >= 0),
  returned_amount numeric(14, 2) not null check (returned_amount >= 0),
  closed_by text not null,
  closed_at timestamptz not null
);
