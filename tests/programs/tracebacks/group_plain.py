# An exception group that nobody catches: its own traceback, then each member with its own.
def check_age(record):
    if record["age"] < 0:
        raise ValueError(f"age {record['age']} is negative")


def check_name(record):
    if not record["name"].strip():
        raise TypeError("name is blank")


def check_mail(record):
    return record["mail"].index("@")


def validate(record):
    errors = []
    for check in (check_age, check_name, check_mail):
        try:
            check(record)
        except Exception as error:
            errors.append(error)
    print(len(errors), "errors")
    if errors:
        raise ExceptionGroup("invalid record", errors)
    return record


validate({"name": "ann", "age": 3, "mail": "a@b"})
validate({"name": " ", "age": -1, "mail": None})
