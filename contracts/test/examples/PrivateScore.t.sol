// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {PrivateScore} from "../../src/examples/PrivateScore.sol";
import {InputVerifier} from "../../src/host/InputVerifier.sol";
import {FHE, euint64, externalEuint64, externalEvector} from "../../src/lib/FHE.sol";
import {Scores} from "../../src/lib/Scores.sol";
import {HostTest} from "../support/HostTest.sol";

contract PrivateScoreTest is HostTest {
    uint64 private constant MODEL = 7;
    int64 private constant THRESHOLD = 1_000;
    uint64 private constant ERROR = 4;
    uint64 private constant LINE = 500e6;

    PrivateScore private _lending;
    bool private _broken;
    int256 private _off;

    function setUp() public override {
        super.setUp();
        _lending = new PrivateScore(MODEL, THRESHOLD, ERROR, LINE);
    }

    /// The model of these tests: the sum of the numbers less 2,000, reported with an error.
    function _model(uint64 id, uint64[] memory numbers) internal view override returns (uint64[] memory reports) {
        vm.assertEq(id, MODEL, "model");
        if (_broken) return reports;
        int256 sum = -2_000;
        for (uint256 i = 0; i < numbers.length; i++) sum += int256(uint256(numbers[i]));
        reports = new uint64[](1);
        reports[0] = Scores.encode(sum + _off);
    }

    function test_AGoodScoreOpensALine() public {
        _score(ALICE, 1_500, 1_600);
        vm.assertEq(_line(ALICE), LINE, "line");
        vm.assertEq(_draw(ALICE, 200e6), 200e6, "first");
        vm.assertEq(_draw(ALICE, 301e6), 0, "more than is left");
        vm.assertEq(_draw(ALICE, 300e6), 300e6, "all of it");
        vm.assertEq(_draw(ALICE, 1), 0, "nothing is left");
    }

    function test_ABadScoreOpensNone() public {
        _score(BOB, 1, 2);
        vm.assertEq(_line(BOB), 0, "line");
        vm.assertEq(_draw(BOB, 1), 0, "drawn");
        vm.assertEq(_draw(BOB, type(uint64).max), 0, "drawn by a wrap");
        vm.assertEq(_draw(BOB, 0), 0, "nothing");
    }

    /// No error within the bound lets anyone pass who should not.
    function test_TheErrorBoundIsAMargin() public {
        _off = int256(uint256(ERROR));
        _score(ALICE, 1_500, 1_499);
        vm.assertEq(_line(ALICE), 0, "exactly one below");
        _score(ALICE, 1_500, 1_500);
        vm.assertEq(_line(ALICE), LINE, "exactly the threshold");
        _off = -_off;
        _score(ALICE, 1_500, 1_507);
        vm.assertEq(_line(ALICE), 0, "one below the threshold and two bounds");
        _score(ALICE, 1_500, 1_508);
        vm.assertEq(_line(ALICE), LINE, "the threshold and two bounds");
    }

    function test_AFailedJobOpensNoLineAndMayBeRepeated() public {
        _broken = true;
        _score(ALICE, 9_000, 9_000);
        vm.assertEq(_line(ALICE), 0, "line");
        _broken = false;
        _score(ALICE, 9_000, 9_000);
        vm.assertEq(_line(ALICE), LINE, "line");
    }

    function test_OnlyEnrolledApplicantsAskAndOnlyOnce() public {
        (bytes32 handle, bytes memory proof) = _sealVector(_features(1, 2), ALICE, address(_lending));
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(PrivateScore.NotEnrolled.selector, ALICE));
        _lending.requestScore(externalEvector.wrap(handle), proof);
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(PrivateScore.NotLender.selector, BOB));
        _lending.enrol(BOB);
        _score(ALICE, 1_500, 1_600);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(PrivateScore.NotEnrolled.selector, ALICE));
        _lending.requestScore(externalEvector.wrap(handle), proof);
    }

    function test_OnlyTheApplicantMayRead() public {
        _score(ALICE, 1_500, 1_600);
        (euint64 score, euint64 line, ) = _lending.position(ALICE);
        vm.assertTrue(acl.persistAllowed(FHE.toBytes32(score), ALICE), "score");
        vm.assertTrue(acl.persistAllowed(FHE.toBytes32(line), ALICE), "line");
        vm.assertFalse(acl.persistAllowed(FHE.toBytes32(line), address(this)), "the lender");
    }

    /// Features sealed by Alice are not an application of Bob's: the operators signed for her.
    function test_AStolenApplicationIsRefused() public {
        (bytes32 handle, bytes memory proof) = _sealVector(_features(9_000, 9_000), ALICE, address(_lending));
        _lending.enrol(BOB);
        vm.prank(BOB);
        vm.expectPartialRevert(InputVerifier.InvalidSigner.selector);
        _lending.requestScore(externalEvector.wrap(handle), proof);
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(FHE.SenderNotAllowedToUseHandle.selector, handle, BOB));
        _lending.requestScore(externalEvector.wrap(handle), "");
    }

    function test_AThresholdNobodyReachesIsRefused() public {
        vm.expectRevert(abi.encodeWithSelector(Scores.ScoreOutOfRange.selector, int256(type(int64).max) + 4));
        new PrivateScore(MODEL, type(int64).max, ERROR, LINE);
    }

    function _features(uint64 a, uint64 b) private pure returns (uint64[] memory list) {
        list = new uint64[](2);
        (list[0], list[1]) = (a, b);
    }

    function _score(address applicant, uint64 a, uint64 b) private {
        _lending.enrol(applicant);
        (bytes32 handle, bytes memory proof) = _sealVector(_features(a, b), applicant, address(_lending));
        vm.prank(applicant);
        _lending.requestScore(externalEvector.wrap(handle), proof);
        _compute();
    }

    function _draw(address applicant, uint64 amount) private returns (uint256) {
        (bytes32 handle, bytes memory proof) = _seal(amount, applicant, address(_lending));
        vm.prank(applicant);
        euint64 granted = _lending.draw(externalEuint64.wrap(handle), proof);
        _compute();
        return _value(FHE.toBytes32(granted));
    }

    function _line(address applicant) private view returns (uint256) {
        (, euint64 line, ) = _lending.position(applicant);
        return _value(FHE.toBytes32(line));
    }
}
