-- It said what identity.role_holder says.
drop view identity.user_roles;
