-- The decided plan that stood when the lines of this one were written, so that a transfer since is not undone by it.
alter table quota_plan add column based_on uuid references quota_plan (id);
