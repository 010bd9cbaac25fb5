-- Courses, who learns them, and what that proves.
create schema training;
