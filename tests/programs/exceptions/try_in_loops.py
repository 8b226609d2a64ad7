# try statements inside loops: break, continue, else of the try and of the loop, retries, and what finally sees.
def retry(results):
    log = []
    for attempt, result in enumerate(results, 1):
        try:
            if isinstance(result, Exception):
                raise result
        except ValueError as error:
            log.append(f"{attempt} failed {error}")
            continue
        except KeyError:
            break
        else:
            log.append(f"{attempt} got {result}")
            if result == "stop":
                break
        finally:
            log.append(f"{attempt} finally")
    else:
        log.append("loop else")
    return log


print(*retry([ValueError("a"), ValueError("b"), "value"]), sep=", ")
print(*retry(["stop", "never"]), sep=", ")
print(*retry([ValueError("a"), KeyError("k"), "never"]), sep=", ")
try:
    retry([1, OSError("o"), 2])
except OSError as error:
    print("escaped", error)


def while_with_condition(items):
    seen = []
    while (item := items.pop(0)) is not None:
        try:
            seen.append(1 / item)
        except ZeroDivisionError:
            try:
                seen.append({}[item])
            except KeyError as error:
                seen.append(repr(error.__context__))
                continue
            finally:
                seen.append("inner finally")
        except TypeError:
            seen.append("type")
            break
    else:
        seen.append("else")
    return seen


def nested_breaks():
    path = []
    for a in range(3):
        for b in range(3):
            try:
                if b == a:
                    break
                path.append((a, b))
            finally:
                if a == 2:
                    path.append("last row")
        else:
            path.append("never")
    return path


print(while_with_condition([2, 0, 4, None]), while_with_condition([1, "x", 3]), nested_breaks(), sep="\n")
