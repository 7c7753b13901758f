create index reconciliation_newest on reconciliation (made_at desc, id);
create index reconciliation_differing on reconciliation_line (reconciliation_id, number) where outcome <> 'SAME';
