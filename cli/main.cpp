#include "cli/commands.h"

int main(int argc, char** argv) { return sandboa::cli::run_command_line(argc, argv); }
