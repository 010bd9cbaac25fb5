-- What the company knows of its work, by process.
create schema knowledge;
