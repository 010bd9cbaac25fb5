-- Notices that tell the title of an article are judged by it when they are read; those that were told before learn which it is.
update platform.notices set about_kind = 'article', about_id = substring(href from '^/articles/([0-9a-f-]{36})')::uuid where kind like 'knowledge.%' and about_kind is null and href ~ '^/articles/[0-9a-f-]{36}';
update platform.notices n set about_kind = 'article', about_id = f.article_id from knowledge.article_feedback f where n.kind in ('knowledge.wrong', 'knowledge.question') and n.about_kind is null and n.key = 'feedback ' || f.id::text;
