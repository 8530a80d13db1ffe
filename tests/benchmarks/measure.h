// SPDX-License-Identifier: GPL-3.0-or-later
// Timing for the benchmarks: whole jobs in seconds, single answers as percentiles.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <vector>

namespace pcrm::benchmark {

/// Seconds that `job` took.
template <class Job>
double secondsOf(Job&& job) {
  const auto start = std::chrono::steady_clock::now();
  job();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The value below which `percent` of the samples lie. Sorts a copy; samples must not be empty.
inline double percentile(std::vector<double> samples, int percent) {
  std::sort(samples.begin(), samples.end());
  const size_t at =
      std::min(samples.size() - 1, samples.size() * static_cast<size_t>(percent) / 100);
  return samples[at];
}

}  // namespace pcrm::benchmark
