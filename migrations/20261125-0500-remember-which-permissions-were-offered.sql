-- Which permissions the built-in roles were offered: one that a new version brings is given once, and one that was taken away stays away.
create table identity.offered_permissions (name text primary key, offered_at timestamptz(3) not null);
insert into identity.offered_permissions (name, offered_at)
select name, now() from unnest(array[
  'identity.administer', 'identity.read', 'identity.keys', 'identity.audit',
  'contacts.read', 'contacts.create', 'contacts.change', 'contacts.remove', 'contacts.transfer', 'contacts.administer'
]) as name where exists (select from identity.roles);
