#pragma once

namespace quaymaster
{

/// Whether there is a D-Bus session bus. Asked before QtDBus is: without one it would start a bus of its own, or wait
/// for what never comes (D-Bus specification, *Well-known Message Bus Instances*).
bool hasSessionBus();

}
