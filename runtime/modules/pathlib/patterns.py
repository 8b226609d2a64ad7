# Shell patterns: names with *, ? and [...], paths with ** for any number of directories.


def has_wildcards(pattern):
    return "*" in pattern or "?" in pattern or "[" in pattern


# The end of the bracket that begins at `at`, or -1: then it is an ordinary character.
def _bracket_end(pattern, at):
    end = at + 1
    if pattern[end : end + 1] == "!":
        end += 1
    if pattern[end : end + 1] == "]":
        end += 1
    return pattern.find("]", end)


def _in_bracket(letter, inside):
    is_negated = inside.startswith("!")
    if is_negated:
        inside = inside[1:]
    at = 0
    found = False
    while at < len(inside):
        if at + 2 < len(inside) and inside[at + 1] == "-":
            found = found or inside[at] <= letter <= inside[at + 2]
            at += 3
        else:
            found = found or inside[at] == letter
            at += 1
    return found != is_negated


# How many characters of the pattern at `at` match the letter; 0: it does not.
def _step(pattern, at, letter):
    mark = pattern[at]
    if mark == "?":
        return 1
    if mark == "[" and (end := _bracket_end(pattern, at)) > 0:
        return end + 1 - at if _in_bracket(letter, pattern[at + 1 : end]) else 0
    return 1 if mark == letter else 0


# Goes back to the last * only, so the work is at most the product of both lengths.
def name_matches(name, pattern):
    if not has_wildcards(pattern):
        return name == pattern
    at = inside = 0
    star, star_at = -1, 0
    while at < len(name):
        if inside < len(pattern) and pattern[inside] == "*":
            star, star_at = inside, at
            inside += 1
            continue
        step = _step(pattern, inside, name[at]) if inside < len(pattern) else 0
        if step:
            at += 1
            inside += step
        elif star >= 0:
            star_at += 1
            at, inside = star_at, star + 1
        else:
            return False
    return not pattern[inside:].strip("*")


def _part_matches(part, pattern):
    return part == pattern if "/" in part or "\\" in part else name_matches(part, pattern)


# All parts against all parts; ** stands for any number of them, but for at least one after other patterns, and not for the
# root alone before others.
def parts_match(parts, patterns):
    named = len(patterns)
    while named and patterns[named - 1] == "**":
        named -= 1
    if named:
        if patterns[0] == "**" and parts and parts[0] in ("/", "\\"):
            return parts_match(parts[1:], ("*", *patterns))
        if named < len(patterns) and not (len(parts) == 1 and parts[0].endswith(("/", "\\"))):
            patterns = (*patterns[:named], "*", "**")
    at = inside = 0
    star, star_at = -1, 0
    while at < len(parts):
        if inside < len(patterns) and patterns[inside] == "**":
            star, star_at = inside, at
            inside += 1
        elif inside < len(patterns) and _part_matches(parts[at], patterns[inside]):
            at += 1
            inside += 1
        elif star >= 0:
            star_at += 1
            at, inside = star_at, star + 1
        else:
            return False
    return all(pattern == "**" for pattern in patterns[inside:])


def last_parts_match(parts, patterns):
    return all(_part_matches(part, pattern) for part, pattern in zip(reversed(parts), reversed(patterns)))
