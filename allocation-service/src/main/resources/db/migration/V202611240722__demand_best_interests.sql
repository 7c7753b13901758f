-- Shares concern children always, and where children are concerned their best interests are considered (barnets bästa).
update transfer set children_concerned = true where children_concerned is null;
alter table transfer alter column children_concerned set not null;
