create table report_reminder (
  id uuid primary key,
  report_id uuid not null references report (id),
  application_id uuid not null references application (id),
  kind text not null check (kind in ('THREE_WEEKS_LEFT', 'TWO_WEEKS_LEFT', 'ONE_WEEK_LEFT', 'LATE')),
  due_on date not null,
  reminded_on date not null,
  unique (report_id, due_on, kind)
);
create index report_reminder_application on report_reminder (application_id, reminded_on);
