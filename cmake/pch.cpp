// SPDX-License-Identifier: GPL-3.0-or-later
// Empty: carries the precompiled headers that targets of one kind share, see PcrmTargets.cmake.
