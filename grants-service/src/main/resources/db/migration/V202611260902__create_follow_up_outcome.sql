-- What the reports and the reclaims tell of a matter, as the follow-up reads it: null while nothing is approved or known.
-- The capability that keeps reports replaces it with a view of the same columns over its own tables.
create view follow_up_outcome as
select a.id as application_id,
  cast(null as numeric(14, 2)) as used,
  cast(null as numeric(14, 2)) as returned_to_state,
  cast(null as int) as women,
  cast(null as int) as men
from application a where false;
