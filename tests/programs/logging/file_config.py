import configparser
import io
import logging
import logging.config

TEXT = """
[loggers]
keys=root,parser
[handlers]
keys=out,other
[formatters]
keys=form
[logger_root]
level=WARNING
handlers=out
[logger_parser]
level=DEBUG
handlers=other
propagate=0
qualname=compiler.parser
[handler_out]
class=StreamHandler
level=NOTSET
formatter=form
args=(sys.stdout,)
[handler_other]
class=logging.StreamHandler
args=(sys.stdout,)
[formatter_form]
format=F1 %(levelname)s %(message)s
datefmt=
"""
logging.config.fileConfig(io.StringIO(TEXT))
logging.getLogger().warning("from root")
logging.getLogger("compiler.parser").debug("from the parser")
logging.getLogger("compiler").info("too low")
parser = configparser.ConfigParser()
parser.read_string(TEXT.replace("F1", "F2"))
logging.config.fileConfig(parser, disable_existing_loggers=False)
logging.getLogger("compiler").error("error")
try:
    logging.config.fileConfig(io.StringIO("nothing"))
except RuntimeError as error:
    print(type(error).__name__)
try:
    logging.config.fileConfig(io.StringIO("[loggers]\nkeys=root\n"))
except KeyError as error:
    print(error)
