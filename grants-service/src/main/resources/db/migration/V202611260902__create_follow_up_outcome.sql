-- What the approved reports and the reclaims tell of a matter, as the follow-up reads it: null while nothing is approved.
-- Those who took part are told by the final report, or by the latest interim one until it is approved.
create view follow_up_outcome as
select a.id as application_id,
  cast((
    select sum(r.approved_cost) from report r
    where r.application_id = a.id and r.status = 'APPROVED') as numeric(14, 2)) as used,
  cast((
    select sum(cast(part ->> 'amount' as numeric))
    from repayment p, jsonb_array_elements(p.receipts) receipt, jsonb_array_elements(receipt -> 'parts') part
    where p.application_id = a.id and part ->> 'destination' = 'STATE') as numeric(14, 2)) as returned_to_state,
  latest.women,
  latest.men
from application a
left join lateral (
  select cast(r.submitted #>> '{participants,women}' as int) as women,
    cast(r.submitted #>> '{participants,men}' as int) as men
  from report r
  where r.application_id = a.id and r.status = 'APPROVED'
  order by r.kind = 'FINAL' desc, r.approved_at desc
  limit 1) latest on true;
