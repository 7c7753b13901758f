-- Of the assigned and the received, those under temporary protection (tillfälligt skydd): assigned from 2024.
alter table settlement_day
  add column protected_assigned int not null default 0,
  add column protected_received int not null default 0;
