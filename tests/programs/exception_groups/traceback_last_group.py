# The last box is closed once, wherever it is closed.
raise BaseExceptionGroup("a", [KeyboardInterrupt(), BaseExceptionGroup("b", [SystemExit(3), BaseExceptionGroup("c", [GeneratorExit("x")])])])
