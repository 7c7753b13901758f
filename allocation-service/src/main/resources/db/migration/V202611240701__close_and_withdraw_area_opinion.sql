-- the 30 days are those of AreaOpinion.ANSWER_DAYS
alter table area_opinion
  add column answer_by date,
  add column closed_on date,
  add column closing_reason text,
  drop constraint area_opinion_status_check,
  add constraint area_opinion_status_check
    check (status in ('RECEIVED', 'PROPOSED', 'DECIDED', 'NOTIFIED', 'CLOSED'));
update area_opinion set answer_by = (created_at at time zone 'Europe/Stockholm')::date + 30;
alter table area_opinion alter column answer_by set not null;

alter table area_opinion_area add column notified_on date, add column withdrawn_on date;
update area_opinion_area area
  set notified_on = opinion.notified_on
  from area_opinion opinion
  where area.notified and opinion.id = area.area_opinion_id;
alter table area_opinion_area drop column notified;
