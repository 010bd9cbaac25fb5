-- Of each customer at the end of each month: on which colleague alone it hung, or that nobody was in touch (null). Customers that two of us knew are not here.
-- No reference to the organization: what was once so stays so, and is told only as far as the organization may be seen.
create table reporting.key_person_months (month date not null, organization_id uuid not null, user_id uuid, primary key (month, organization_id));
