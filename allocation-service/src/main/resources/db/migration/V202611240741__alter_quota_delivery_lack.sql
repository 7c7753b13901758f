-- A county may have reported shares that nobody has recorded.
alter table quota_delivery_lack drop constraint quota_delivery_lack_lacks_check;
alter table quota_delivery_lack add constraint quota_delivery_lack_lacks_check check (lacks in
  ('QUOTAS', 'SHARES', 'SHARES_UNRECORDED', 'QUOTAS_AND_SHARES', 'QUOTAS_AND_SHARES_UNRECORDED'));
