create table grant_account (
  id uuid primary key,
  application_id uuid not null references application (id),
  number int not null check (number > 0),
  kind text not null check (kind in ('BANKGIRO', 'PLUSGIRO', 'BANK_ACCOUNT')),
  account_number text not null,
  signatory text not null,
  signatory_position text not null,
  reported_by text not null,
  reported_at timestamptz not null,
  unique (application_id, number)
);

create table payment_plan (
  id uuid primary key,
  application_id uuid not null references application (id),
  number int not null check (number > 0),
  granted_amount numeric(14, 2) not null check (granted_amount > 0),
  committed_amount numeric(14, 2) not null check (committed_amount >= 0 and committed_amount < granted_amount),
  parts jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  unique (application_id, number)
);

create table requisition (
  id uuid primary key,
  application_id uuid not null references application (id),
  plan_id uuid not null references payment_plan (id),
  part_number int not null check (part_number > 0),
  amount numeric(14, 2) not null check (amount > 0),
  signatory text not null,
  signatory_position text not null,
  requested_by text not null,
  requested_at timestamptz not null,
  unique (plan_id, part_number)
);
create index requisition_application on requisition (application_id, requested_at, id);

create table payment_stop (
  id uuid primary key,
  version bigint not null,
  application_id uuid not null references application (id),
  reason text not null,
  stopped_by text not null,
  stopped_at timestamptz not null,
  lifting_reason text,
  lifted_by text,
  lifted_at timestamptz,
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifting_reason is null))
);
create unique index payment_stop_standing on payment_stop (application_id) where lifted_at is null;
create index payment_stop_application on payment_stop (application_id, stopped_at, id);

create table payment_file (
  id uuid primary key,
  message_id text not null unique check (length(message_id) <= 35),
  county_code text not null,
  payments int not null check (payments > 0),
  sum numeric(16, 2) not null check (sum > 0),
  content bytea not null,
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  made_by text not null,
  made_at timestamptz not null
);
create index payment_file_county on payment_file (county_code, made_at desc, id);

-- A payment names at most one file, and so is in at most one.
create table payment (
  id uuid primary key,
  version bigint not null,
  application_id uuid not null references application (id),
  plan_id uuid not null references payment_plan (id),
  part_number int not null check (part_number > 0),
  scheme text not null,
  deciding_county text not null,
  concerned_county text not null,
  organisation_number text not null,
  applicant_name text not null,
  applicant_kind text not null,
  municipality_code text,
  diary_number text not null,
  amount numeric(14, 2) not null check (amount > 0),
  account_kind text not null check (account_kind in ('BANKGIRO', 'PLUSGIRO', 'BANK_ACCOUNT')),
  account_number text not null,
  state text not null check (
    state in ('PROPOSED', 'APPROVED_ONCE', 'APPROVED', 'IN_FILE', 'PAID', 'FAILED', 'STOPPED', 'CANCELLED')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  first_approver text check (first_approver <> proposed_by),
  first_approved_at timestamptz,
  second_approver text check (second_approver <> proposed_by and second_approver <> first_approver),
  second_approved_at timestamptz,
  file_id uuid,
  end_to_end_id text not null unique,
  accepted_at timestamptz,
  paid_on date,
  charges jsonb,
  failure_code text,
  stop_cause text,
  closed_at timestamptz,
  check (state not in ('APPROVED', 'IN_FILE', 'PAID', 'FAILED', 'STOPPED') or second_approver is not null),
  check ((state in ('IN_FILE', 'PAID', 'FAILED')) = (file_id is not null)),
  check ((state = 'PAID') = (paid_on is not null) and (state = 'PAID') = (charges is not null)),
  check ((state = 'FAILED') = (failure_code is not null)),
  check ((state = 'STOPPED') = (stop_cause is not null))
);
create unique index payment_part on payment (plan_id, part_number)
  where state in ('PROPOSED', 'APPROVED_ONCE', 'APPROVED', 'IN_FILE', 'PAID');
create index payment_application on payment (application_id, proposed_at, id);
create index payment_county on payment (deciding_county, state);
create index payment_organisation on payment (organisation_number);
create index payment_file_payments on payment (file_id);
create index payment_day on payment (proposed_at desc, id);
-- At the end of the transaction, since the payments are put in their file before it is written.
alter table payment add foreign key (file_id) references payment_file (id) deferrable initially deferred;

create table bank_answer (
  id uuid primary key,
  file_id uuid not null references payment_file (id),
  kind text not null check (kind in ('PAIN_STATUS', 'CAMT_NOTIFICATION')),
  message_id text not null,
  content bytea not null,
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  accepted int not null,
  paid int not null,
  failed int not null,
  unmatched int not null,
  taken_by text not null,
  taken_at timestamptz not null,
  unique (kind, message_id)
);
create index bank_answer_file on bank_answer (file_id, taken_at, id);

create table unmatched_line (
  id uuid primary key,
  version bigint not null,
  file_id uuid not null references payment_file (id),
  answer_id uuid not null references bank_answer (id),
  number int not null check (number > 0),
  cause text not null check (cause in ('UNKNOWN_PAYMENT', 'AMOUNT_DIFFERS', 'NOT_WITH_THE_BANK')),
  kind text not null check (kind in ('ACCEPTED', 'BOOKED', 'REJECTED', 'RETURNED', 'OTHER')),
  end_to_end_id text,
  code text,
  amount numeric(16, 2),
  booked_on date,
  payment_id uuid references payment (id),
  note text,
  settled_by text,
  settled_at timestamptz,
  unique (answer_id, number),
  check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (note is null)),
  check (payment_id is null or settled_at is not null)
);
create index unmatched_line_file on unmatched_line (file_id);
