"""filemode(), S_IS*() and the bits."""
import stat

for mode in (0o100644, 0o040755, 0o120777, 0o020620, 0o060660, 0o010600, 0o140755, 0o104755, 0o102755, 0o041777, 0o104644, 0o102644, 0o041776, 0o100000, 0, 0o777, 0o160000, 0o107777):
    print(oct(mode), stat.filemode(mode), oct(stat.S_IMODE(mode)), oct(stat.S_IFMT(mode)), [name for name in ("S_ISREG", "S_ISDIR", "S_ISLNK", "S_ISCHR", "S_ISBLK", "S_ISFIFO", "S_ISSOCK", "S_ISDOOR", "S_ISPORT", "S_ISWHT") if getattr(stat, name)(mode)])
names = [name for name in dir(stat) if name.isupper() and not name.startswith("FILE_ATTR") and not name.startswith("IO_")]
for name in ("S_IFREG S_IFDIR S_IFLNK S_IFCHR S_IFBLK S_IFIFO S_IFSOCK S_ISUID S_ISGID S_ISVTX S_IRWXU S_IRUSR S_IWUSR S_IXUSR S_IRWXG S_IRGRP S_IWGRP S_IXGRP S_IRWXO S_IROTH S_IWOTH S_IXOTH S_ENFMT S_IREAD S_IWRITE S_IEXEC "
             "ST_MODE ST_INO ST_DEV ST_NLINK ST_UID ST_GID ST_SIZE ST_ATIME ST_MTIME ST_CTIME UF_NODUMP UF_IMMUTABLE SF_ARCHIVED FILE_ATTRIBUTE_HIDDEN FILE_ATTRIBUTE_DIRECTORY").split():
    print(name, oct(getattr(stat, name)), end=" ")
print()
for value in ("x", None, 1.5):
    try:
        print(stat.filemode(value))
    except TypeError as error:
        print("TypeError", error)
