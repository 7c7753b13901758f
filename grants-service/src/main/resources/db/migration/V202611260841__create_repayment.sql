create table repayment (
  reclaim_id uuid primary key references reclaim (id),
  version bigint not null,
  application_id uuid not null references application (id),
  demanded numeric(14, 2) not null check (demanded > 0),
  received numeric(14, 2) not null check (received >= 0 and received <= demanded),
  instalments jsonb not null,
  receipts jsonb not null,
  status text not null check (status in ('DEMANDED', 'REMINDED', 'IN_COLLECTION', 'REPAID')),
  reminded_on date,
  collection_on date,
  check ((status = 'REPAID') = (received = demanded)),
  check (status <> 'REMINDED' or reminded_on is not null),
  check (status <> 'IN_COLLECTION' or collection_on is not null)
);
create index repayment_application on repayment (application_id);
