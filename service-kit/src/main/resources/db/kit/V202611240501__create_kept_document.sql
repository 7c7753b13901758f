create table kept_document (
  id uuid primary key,
  title text not null,
  html text not null,
  pdf bytea not null,
  hash text not null
);
