"""How the constants of permissions compose: RWX groups, set-id bits, synonyms, tests with & and |."""
import stat

for who in "USR GRP OTH".split():
    read, write, execute = (getattr(stat, f"S_I{what}{who}") for what in "RWX")
    print(who, f"{read:04o} {write:04o} {execute:04o}", read | write | execute == getattr(stat, f"S_IRWX{who[0]}"), read & write, stat.filemode(read | execute))
print(oct(stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO), stat.S_IREAD == stat.S_IRUSR, stat.S_IWRITE == stat.S_IWUSR, stat.S_IEXEC == stat.S_IXUSR, stat.S_ENFMT == stat.S_ISGID)
print(oct(stat.S_ISUID), oct(stat.S_ISGID), oct(stat.S_ISVTX), stat.S_IRWXU >> 3 == stat.S_IRWXG, stat.S_IRWXG >> 3 == stat.S_IRWXO, oct(stat.S_ISUID | stat.S_ISGID | stat.S_ISVTX | 0o777))
print(stat.S_IFMT(stat.S_IFREG | 0o7777) == stat.S_IFREG, stat.S_IFLNK & stat.S_IFREG == stat.S_IFREG, stat.S_IFSOCK & stat.S_IFDIR == stat.S_IFDIR, stat.S_IFBLK & stat.S_IFCHR == stat.S_IFCHR)


def who_can(mode, what):
    shift = {"read": 2, "write": 1, "run": 0}[what]
    return [name for name, base in (("owner", 6), ("group", 3), ("others", 0)) if mode >> base & 1 << shift]


for mode in (0o644, 0o750, 0o007, 0o000, 0o421, 0o124):
    print(f"{mode:03o}", {what: who_can(mode, what) for what in ("read", "write", "run")})


def audit(name, mode):
    findings = []
    if mode & stat.S_IWOTH and not (stat.S_ISDIR(mode) and mode & stat.S_ISVTX):
        findings.append("written by all")
    if mode & stat.S_ISUID and mode & stat.S_IXUSR:
        findings.append("runs as owner")
    if mode & stat.S_ISGID and mode & stat.S_IXGRP and stat.S_ISREG(mode):
        findings.append("runs as group")
    if stat.S_ISREG(mode) and not mode & (stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO):
        findings.append("closed to all")
    if name.endswith(".key") and mode & (stat.S_IRWXG | stat.S_IRWXO):
        findings.append("key is open")
    return f"{stat.filemode(mode)} {name}: {', '.join(findings) or 'fine'}"


for name, mode in (("tmp", 0o041777), ("share", 0o040777), ("passwd", 0o104755), ("wall", 0o102755), ("notes", 0o100666), ("host.key", 0o100640), ("id.key", 0o100600), ("gone", 0o100000), ("group", 0o042775)):
    print(audit(name, mode))
print([name for name in ("ST_MODE", "ST_INO", "ST_DEV", "ST_NLINK", "ST_UID", "ST_GID", "ST_SIZE", "ST_ATIME", "ST_MTIME", "ST_CTIME") if getattr(stat, name) != ("ST_MODE", "ST_INO", "ST_DEV", "ST_NLINK", "ST_UID", "ST_GID", "ST_SIZE", "ST_ATIME", "ST_MTIME", "ST_CTIME").index(name)])
row = (0o100644, 11, 22, 1, 1000, 100, 4096, 1.5, 2.5, 3.5)
print({name: row[getattr(stat, name)] for name in ("ST_SIZE", "ST_UID", "ST_MTIME")}, stat.filemode(row[stat.ST_MODE]))
print(f"{stat.S_IRUSR | stat.S_IWUSR:#o}", bin(stat.S_IRWXU), bin(stat.S_IRWXO), ~stat.S_IWUSR & 0o777, stat.S_IRWXU ^ stat.S_IRUSR)
