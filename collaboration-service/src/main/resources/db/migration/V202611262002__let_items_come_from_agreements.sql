alter table agenda_item drop constraint agenda_item_source_check;
alter table agenda_item add constraint agenda_item_source_check
  check (source in ('FORUM', 'ISSUE', 'ISSUE_ANSWER', 'ACTION', 'GOAL', 'ASSIGNMENT', 'AGREEMENT'));
