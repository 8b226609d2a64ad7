import stat

for mode in 0o100644, 0o040755, 0o120777, 0o010600, 0o140000, 0o020666, 0o060660, 0o104755, 0o102755, 0o101777, 0o107000, 0, 0o777:
    print(oct(mode), stat.filemode(mode), oct(stat.S_IMODE(mode)), oct(stat.S_IFMT(mode)), [name for name in ("S_ISDIR", "S_ISREG", "S_ISLNK", "S_ISFIFO", "S_ISSOCK", "S_ISCHR", "S_ISBLK", "S_ISDOOR", "S_ISPORT", "S_ISWHT") if getattr(stat, name)(mode)])
print([(name, getattr(stat, name)) for name in sorted(dir(stat)) if name.startswith(("S_I", "ST_", "SF_", "UF_", "FILE_")) and isinstance(getattr(stat, name), int)])
for value in "x", 1.5:
    try:
        print(stat.filemode(value))
    except (TypeError, OverflowError) as error:
        print(type(error).__name__)
