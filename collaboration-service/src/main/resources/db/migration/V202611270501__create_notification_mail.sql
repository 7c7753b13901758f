-- Who wants a letter each working day about what awaits them.
create table notification_mail (
  id uuid primary key,
  version bigint not null,
  subject text not null,
  email text not null,
  organisations jsonb not null,
  last_sent_on date,
  unique (subject, email)
);
