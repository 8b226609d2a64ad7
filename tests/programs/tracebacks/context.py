# An exception raised while another is handled.
def cleanup(resource):
    resource.close()


def work():
    try:
        {}["missing"]
    except KeyError:
        cleanup(None)


work()
