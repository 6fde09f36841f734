// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {FHE, ebool, euint64} from "./FHE.sol";

/// @title Comparing what a model returns
/// @notice A model's results are fixed-point numbers y with f fraction bits, reported as the unsigned integer
/// 2^63 + y * 2^f, so that unsigned comparison orders signed results. The report is off by at most the bound E that the
/// model was registered with, in units of 2^-f (ulps). A job that failed or expired reports 0. No result does.
///
/// The functions here are true only if the statement holds for the exact result: they take E as a margin, against the
/// statement. For a result within 2E of the threshold they may be false although it holds. They are false for a job
/// that failed; plain `FHE.le` or `FHE.lt` on a result would be true for it.
library Scores {
    /// @dev What is added to every result.
    int256 private constant _ZERO = 2 ** 63;

    /// @notice A number of ulps that no result can have: below -(2^63 - 1) or above 2^63 - 1.
    error ScoreOutOfRange(int256 ulps);
    /// @notice The list has no reports.
    error NoScores();

    /// @notice The report of a result of exactly this number of ulps, y * 2^f.
    function encode(int256 ulps) internal pure returns (uint64) {
        require(ulps > -_ZERO && ulps < _ZERO, ScoreOutOfRange(ulps));
        // The sum lies in [1, 2^64 - 1].
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(uint256(ulps + _ZERO));
    }

    /// @notice Whether the result is certainly `threshold` or more.
    /// @param threshold in ulps
    /// @param errorUlps the model's error bound
    function atLeast(euint64 report, int256 threshold, uint64 errorUlps) internal returns (ebool) {
        return FHE.ge(report, encode(_checked(threshold) + int256(uint256(errorUlps))));
    }

    /// @notice Whether the result is certainly `threshold` or less.
    /// @param threshold in ulps
    /// @param errorUlps the model's error bound
    function atMost(euint64 report, int256 threshold, uint64 errorUlps) internal returns (ebool) {
        return FHE.and(FHE.le(report, encode(_checked(threshold) - int256(uint256(errorUlps)))), isPresent(report));
    }

    /// @notice The class that a classifier reports: the place of the largest of its results, the first of equal ones,
    /// and its report. It is the class of the exact results if the largest leads by more than twice the error bound.
    /// Both are 0 for a job that failed: check `isPresent(report)`. The cost is a comparison and two selects for each
    /// result after the first.
    function top(euint64[] memory reports) internal returns (euint64 place, euint64 report) {
        require(reports.length != 0, NoScores());
        report = reports[0];
        place = FHE.asEuint64(0);
        for (uint256 i = 1; i < reports.length; i++) {
            ebool larger = FHE.gt(reports[i], report);
            // A list in memory is shorter than 2^64.
            // forge-lint: disable-next-line(unsafe-typecast)
            place = FHE.select(larger, FHE.asEuint64(uint64(i)), place);
            report = FHE.select(larger, reports[i], report);
        }
    }

    /// @notice Whether the job did not fail.
    function isPresent(euint64 report) internal returns (ebool) {
        return FHE.ne(report, 0);
    }

    /// @dev No error bound brings a number beyond 2^65 back into the range of results. Adding it could overflow.
    function _checked(int256 threshold) private pure returns (int256) {
        require(threshold > -4 * _ZERO && threshold < 4 * _ZERO, ScoreOutOfRange(threshold));
        return threshold;
    }
}
