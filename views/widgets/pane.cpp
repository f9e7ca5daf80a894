#include "views/widgets/pane.h"
