# Carets of subscripts: the container and the brackets.
table = {"rows": [{"id": 1}, {"name": "x"}]}


def ids(t):
    result = []
    for row in t["rows"]:
        result.append(row["id"] + 1)
    return result


print(table["rows"][0]["id"])
print(ids(table))
