# What is left for guest code to do when a value of the host's enters: classes are made before, tables whose keys it hashes are
# filled after the conversion.


def prepare_host_value(missing):
    import_module("_host_values").prepare(missing)


# A call's answer, that waits in the session for its classes.
def enter_host_value(missing):
    prepare_host_value(missing)
    return _enter_host_value()


# A module of the host's whose constants need classes.
def enter_host_module(name, missing):
    prepare_host_value(missing)
    return _module_new(name)


def fill_host_value(value, unfilled):
    for table, items in unfilled:
        if type(table) is dict:
            for index in range(0, len(items), 2):
                table[items[index]] = items[index + 1]
        elif type(table) is set:
            table.update(items)
        else:
            _frozenset_take(table, set(items))
    return value
