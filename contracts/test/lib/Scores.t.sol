// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {FHE, ebool, euint64} from "../../src/lib/FHE.sol";
import {Scores} from "../../src/lib/Scores.sol";
import {ZamaEthereumConfig} from "../../src/config/ZamaConfig.sol";
import {HostTest} from "../support/HostTest.sol";

contract Judge is ZamaEthereumConfig {
    function encode(int256 ulps) external pure returns (uint64) {
        return Scores.encode(ulps);
    }

    function judge(uint64 report, int256 threshold, uint64 errorUlps) external returns (ebool[3] memory r) {
        euint64 score = FHE.asEuint64(report);
        r[0] = Scores.atLeast(score, threshold, errorUlps);
        r[1] = Scores.atMost(score, threshold, errorUlps);
        r[2] = Scores.isPresent(score);
    }
}

contract Classifier is ZamaEthereumConfig {
    function top(uint64[] calldata reports) external returns (euint64 place, euint64 report) {
        euint64[] memory encrypted = new euint64[](reports.length);
        for (uint256 i = 0; i < reports.length; i++) encrypted[i] = FHE.asEuint64(reports[i]);
        return Scores.top(encrypted);
    }
}

contract ScoresTest is HostTest {
    Judge private _judge;

    function setUp() public override {
        super.setUp();
        _judge = new Judge();
    }

    /// forge-config: default.fuzz.runs = 64
    function test_EncodingKeepsTheOrderOfSignedNumbers(int64 a, int64 b) public view {
        vm.assume(a != type(int64).min && b != type(int64).min);
        vm.assertTrue((_judge.encode(a) < _judge.encode(b)) == (a < b), "order");
        vm.assertTrue(_judge.encode(a) != 0, "zero is not a result");
        vm.assertEq(_judge.encode(0), 2 ** 63, "zero");
    }

    function test_EncodingRefusesWhatNoResultIs() public {
        vm.expectRevert(abi.encodeWithSelector(Scores.ScoreOutOfRange.selector, int256(type(int64).min)));
        _judge.encode(type(int64).min);
        vm.expectRevert(abi.encodeWithSelector(Scores.ScoreOutOfRange.selector, int256(type(int64).max) + 1));
        _judge.encode(int256(type(int64).max) + 1);
        vm.expectRevert(abi.encodeWithSelector(Scores.ScoreOutOfRange.selector, int256(type(int64).max) + 1));
        _judge.judge(1, type(int64).max, 1);
    }

    /// For any threshold and bound: a reason, and no arithmetic overflow.
    /// forge-config: default.fuzz.runs = 64
    function test_ThresholdsOfAnySizeAreRefusedWithAReason(int256 threshold, uint64 errorUlps) public {
        vm.assume(threshold > int256(type(int64).max) || threshold < int256(type(int64).min));
        vm.expectPartialRevert(Scores.ScoreOutOfRange.selector);
        _judge.judge(1, threshold, errorUlps);
        vm.expectRevert(abi.encodeWithSelector(Scores.ScoreOutOfRange.selector, type(int256).max));
        _judge.judge(1, type(int256).max, errorUlps);
        vm.expectRevert(abi.encodeWithSelector(Scores.ScoreOutOfRange.selector, type(int256).min));
        _judge.judge(1, type(int256).min, errorUlps);
    }

    /// For every error within the bound, a statement that is found true holds for the exact result.
    /// forge-config: default.fuzz.runs = 64
    function test_MarginsAreSafe(int32 exact, int8 off, int16 distance) public {
        uint64 bound = 128;
        int256 threshold = int256(exact) + distance;
        ebool[3] memory r = _judge.judge(_judge.encode(int256(exact) + off), threshold, bound);
        _compute();
        bool least = _bit(r[0]);
        bool most = _bit(r[1]);
        vm.assertTrue(!least || exact >= threshold, "at least");
        vm.assertTrue(!most || exact <= threshold, "at most");
        vm.assertTrue(least || exact < threshold + 256, "at least, far from the threshold");
        vm.assertTrue(most || exact > threshold - 256, "at most, far from the threshold");
        vm.assertTrue(_bit(r[2]), "present");
    }

    function test_AFailedJobProvesNothing() public {
        ebool[3] memory r = _judge.judge(0, -5, 1);
        _compute();
        for (uint256 i = 0; i < 3; i++) vm.assertFalse(_bit(r[i]), "no statement");
    }

    /// forge-config: default.fuzz.runs = 32
    function test_TopIsTheFirstOfTheLargest(uint8[5] memory numbers) public {
        uint64[] memory reports = new uint64[](5);
        uint256 want = 0;
        for (uint256 i = 0; i < 5; i++) {
            reports[i] = numbers[i] % 8; // so that some are equal
            if (reports[i] > reports[want]) want = i;
        }
        (euint64 place, euint64 report) = new Classifier().top(reports);
        _compute();
        vm.assertEq(_value(FHE.toBytes32(place)), want, "place");
        vm.assertEq(_value(FHE.toBytes32(report)), reports[want], "report");
    }

    function test_TopOfNothingIsRefused() public {
        Classifier classifier = new Classifier();
        vm.expectRevert(Scores.NoScores.selector);
        classifier.top(new uint64[](0));
    }

    function _bit(ebool handle) private view returns (bool) {
        return _value(FHE.toBytes32(handle)) == 1;
    }
}
