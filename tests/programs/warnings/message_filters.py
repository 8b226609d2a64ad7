"""filterwarnings() by the beginning of the message and by category, in the order of the filters."""
import warnings


def told(*messages):
    result = []
    for message, category in messages:
        try:
            warnings.warn(message, category)
            result.append("passed")
        except Warning as error:
            result.append(type(error).__name__)
    return result


samples = [("old thing", DeprecationWarning), ("Old Thing", UserWarning), ("new thing", UserWarning), ("an old thing", UserWarning), ("a.c", FutureWarning), ("abc", FutureWarning)]
for arguments in ({"message": "old"}, {"message": ".*old"}, {"category": UserWarning}, {"message": "old", "category": DeprecationWarning}, {"message": "OLD"}, {"message": ""}, {"category": Warning}):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        warnings.filterwarnings("error", **arguments)
        print(arguments.get("message"), arguments.get("category", "-"), told(*samples), len(caught))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.filterwarnings("ignore", "new")
    warnings.filterwarnings("error", "new thing")
    print(told(*samples), len(caught))
    warnings.filterwarnings("ignore", "new thing")
    print(told(*samples), len(caught))
    warnings.filterwarnings("error", "", append=True)
    print(told(*samples), len(caught))
with warnings.catch_warnings(action="error", category=FutureWarning):
    print(told(*samples[4:]))
with warnings.catch_warnings(action="ignore"):
    print(told(*samples))
with warnings.catch_warnings(record=True, action="always") as caught:
    print(told(*samples), [item.category.__name__ for item in caught])
